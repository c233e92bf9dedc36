/*
 * A density grid as a plain C loop: two threads, a grid each, added up at the end.
 * Usage: density X.f64 Y.f64 ROWS; then, a line a run on stdin: XMIN XMAX YMIN YMAX WIDTH HEIGHT.
 * Answers on stdout: nanoseconds, points inside, FNV-1a hash of the counts in row-major order.
 */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define THREADS 2

struct share {
    const double *x, *y;
    long from, to;
    double x_min, x_max, y_min, y_max;
    int width, height;
    uint32_t *counts;
    long inside;
};

static void *count(void *given) {
    struct share *s = given;
    double x_scale = s->width / (s->x_max - s->x_min);
    double y_scale = s->height / (s->y_max - s->y_min);
    double x_min = s->x_min, x_max = s->x_max, y_min = s->y_min, y_max = s->y_max;
    const double *xs = s->x, *ys = s->y;
    int width = s->width, height = s->height;
    uint32_t *counts = s->counts;
    long inside = 0;
    memset(counts, 0, sizeof *counts * (size_t)width * height);
    for (long i = s->from; i < s->to; i++) {
        double x = xs[i], y = ys[i];
        if (x >= x_min && x <= x_max && y >= y_min && y <= y_max) {
            int column = (int)((x - x_min) * x_scale);
            int row = (int)((y - y_min) * y_scale);
            if (column >= width) column = width - 1;
            if (row >= height) row = height - 1;
            counts[row * width + column]++;
            inside++;
        }
    }
    s->inside = inside;
    return 0;
}

static double *doubles(const char *path, long rows) {
    double *values = aligned_alloc(64, ((size_t)rows * sizeof(double) + 63) / 64 * 64 + 64);
    FILE *file = fopen(path, "rb");
    if (!values || !file || fread(values, sizeof(double), rows, file) != (size_t)rows) {
        fprintf(stderr, "cannot read %ld doubles from %s\n", rows, path);
        exit(1);
    }
    fclose(file);
    return values;
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    long rows = atol(argv[3]);
    double *x = doubles(argv[1], rows), *y = doubles(argv[2], rows);
    struct share s = {.x = x, .y = y};
    puts("ready");
    fflush(stdout);
    while (scanf("%la %la %la %la %d %d", &s.x_min, &s.x_max, &s.y_min, &s.y_max, &s.width, &s.height) == 6) {
        struct share shares[THREADS];
        size_t cells = (size_t)s.width * s.height;
        struct timespec start, end;
        clock_gettime(CLOCK_MONOTONIC, &start);
        pthread_t threads[THREADS];
        for (int t = 0; t < THREADS; t++) {
            shares[t] = s;
            shares[t].from = rows * t / THREADS;
            shares[t].to = rows * (t + 1) / THREADS;
            shares[t].counts = malloc(cells * sizeof(uint32_t));
            if (t > 0) pthread_create(&threads[t], 0, count, &shares[t]);
        }
        count(&shares[0]);
        long inside = shares[0].inside;
        for (int t = 1; t < THREADS; t++) {
            pthread_join(threads[t], 0);
            for (size_t i = 0; i < cells; i++) shares[0].counts[i] += shares[t].counts[i];
            inside += shares[t].inside;
        }
        clock_gettime(CLOCK_MONOTONIC, &end);
        uint64_t hash = 0xcbf29ce484222325u;
        for (size_t i = 0; i < cells; i++) hash = (hash ^ shares[0].counts[i]) * 0x100000001b3u;
        for (int t = 0; t < THREADS; t++) free(shares[t].counts);
        printf("%ld %ld %016lx\n", (end.tv_sec - start.tv_sec) * 1000000000L + end.tv_nsec - start.tv_nsec, inside, hash);
        fflush(stdout);
    }
    return 0;
}
