#version 330
// A textured rectangle: either the frame around the marks (view is the identity, plot the whole surface) or a raster mark.
uniform vec4 rect;
uniform vec4 view;
uniform vec4 plot;
out vec2 place;
void main() {
    vec2 corner = vec2((gl_VertexID & 1) == 0 ? rect.x : rect.z, gl_VertexID < 2 ? rect.y : rect.w);
    place = vec2((gl_VertexID & 1) == 0 ? 0.0 : 1.0, gl_VertexID < 2 ? 0.0 : 1.0);
    gl_Position = vec4(plot.xy + (corner * view.xy + view.zw) * plot.zw, 0.0, 1.0);
}
