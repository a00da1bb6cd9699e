package io.vertx.ext.web;

/** Stands for the router of Vert.x, which this module does without. */
public interface Router {

    void route(String path);
}
