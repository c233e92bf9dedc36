#version 330
uniform sampler2D image; // premultiplied
in vec2 place;
out vec4 fragment;
void main() {
    fragment = texture(image, place);
}
