#version 330
// One instance for each rectangle: x0, y0, x1, y1 in the scene's unit square.
layout(location = 0) in vec4 rect;
uniform vec4 view;
uniform vec4 plot;
uniform vec2 pixels;
uniform float gap;       // widest gap beside a rectangle, pixels
uniform float lying;     // 1 = bars lie, 0 = they stand
flat out vec4 edges;    // the rectangle in pixels of the surface
void main() {
    vec2 a = (plot.xy + (rect.xy * view.xy + view.zw) * plot.zw + 1.0) * 0.5 * pixels;
    vec2 b = (plot.xy + (rect.zw * view.xy + view.zw) * plot.zw + 1.0) * 0.5 * pixels;
    edges = vec4(min(a, b), max(a, b));
    // As the painter does it: neighbours stand apart, and the ends of bars lie on whole pixels.
    vec2 size = edges.zw - edges.xy;
    vec2 apart = mix(min(vec2(gap), size * 0.08), vec2(0.0), lessThan(size, vec2(3.0)));
    if (lying > 0.5) {
        edges = vec4(floor(edges.x + 0.5), edges.y + apart.y, floor(edges.z + 0.5), edges.w - apart.y);
    } else {
        edges = vec4(edges.x + apart.x, floor(edges.y + 0.5), edges.z - apart.x, floor(edges.w + 0.5));
    }
    vec2 corner = vec2((gl_VertexID & 1) == 0 ? edges.x - 0.5 : edges.z + 0.5,
                       gl_VertexID < 2 ? edges.y - 0.5 : edges.w + 0.5);
    gl_Position = vec4(corner / (0.5 * pixels) - 1.0, 0.0, 1.0);
}
