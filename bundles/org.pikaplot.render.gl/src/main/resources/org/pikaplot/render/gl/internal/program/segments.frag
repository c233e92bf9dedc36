#version 330
uniform vec4 color;
uniform float width;
in vec2 along;
in float across;
out vec4 fragment;
void main() {
    // Distance to the segment itself, so that ends are round and neighbours join without a notch.
    float beyond = max(max(-along.x, along.x - along.y), 0.0);
    float distance = length(vec2(beyond, across));
    float coverage = clamp(width * 0.5 + 0.5 - distance, 0.0, 1.0);
    fragment = vec4(color.rgb, 1.0) * (color.a * coverage);
}
