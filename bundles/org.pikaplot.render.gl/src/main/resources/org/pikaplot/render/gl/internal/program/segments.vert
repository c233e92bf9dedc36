#version 330
// One instance for each pair of neighbouring points: a quad around the segment, half a pixel wider than the stroke.
layout(location = 0) in vec2 start;
layout(location = 1) in vec2 end;
uniform vec4 view;
uniform vec4 plot;
uniform vec2 pixels;    // size of the drawing surface
uniform float width;    // stroke in pixels
out vec2 along;         // pixels from the start, and the segment's length
out float across;       // signed pixels from the middle
void main() {
    if (abs(start.y) > 1e20 || abs(end.y) > 1e20) {
        gl_Position = vec4(2.0, 2.0, 2.0, 1.0);
        along = vec2(0.0);
        across = 0.0;
        return;
    }
    vec2 a = (plot.xy + (start * view.xy + view.zw) * plot.zw) * 0.5 * pixels;
    vec2 b = (plot.xy + (end * view.xy + view.zw) * plot.zw) * 0.5 * pixels;
    float extent = length(b - a);
    vec2 direction = extent > 1e-4 ? (b - a) / extent : vec2(1.0, 0.0);
    vec2 normal = vec2(-direction.y, direction.x);
    float reach = width * 0.5 + 0.5;
    float side = (gl_VertexID & 1) == 0 ? -reach : reach;
    bool atEnd = gl_VertexID >= 2;
    vec2 corner = (atEnd ? b + direction * reach : a - direction * reach) + normal * side;
    along = vec2(atEnd ? extent + reach : -reach, extent);
    across = side;
    gl_Position = vec4(corner / (0.5 * pixels), 0.0, 1.0);
}
