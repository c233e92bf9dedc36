#version 330
// Discs: one vertex each, in the scene's own unit square.
layout(location = 0) in vec2 position;
uniform vec4 view;      // xy scale, zw offset: scene unit square -> visible unit square
uniform vec4 plot;      // plotting area in clip space: lower left, size
uniform float diameter; // pixels
void main() {
    vec2 p = position * view.xy + view.zw;
    gl_Position = vec4(plot.xy + p * plot.zw, 0.0, 1.0);
    gl_PointSize = diameter + 1.0;
}
