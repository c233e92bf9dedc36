#version 330
uniform vec4 color;
flat in vec4 edges;
out vec4 fragment;
void main() {
    // The part of this pixel that the rectangle covers.
    vec2 low = max(gl_FragCoord.xy - 0.5, edges.xy);
    vec2 high = min(gl_FragCoord.xy + 0.5, edges.zw);
    vec2 covered = clamp(high - low, 0.0, 1.0);
    fragment = vec4(color.rgb, 1.0) * (color.a * covered.x * covered.y);
}
