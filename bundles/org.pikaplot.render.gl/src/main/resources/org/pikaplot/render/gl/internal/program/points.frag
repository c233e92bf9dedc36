#version 330
uniform vec4 color;
uniform float diameter;
out vec4 fragment;
void main() {
    float distance = length(gl_PointCoord - vec2(0.5)) * (diameter + 1.0);
    float coverage = clamp(diameter * 0.5 + 0.5 - distance, 0.0, 1.0);
    fragment = vec4(color.rgb, 1.0) * (color.a * coverage);
}
