package org.chainpanorama.land.ogc;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.land.geometry.BoundingBox;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The descriptive part of OGC API - Features: landing page, conformance, collections. */
@NeedsScope(ScopeDomain.LAND)
@Path("/ogc")
@Tag(name = "ogc", description = "OGC API - Features: land on a map 要素服务")
public class OgcResource {

    private static final String JSON = "application/json";

    private final FeatureService features;
    private final CalledAddress called;

    OgcResource(FeatureService features, CalledAddress called) {
        this.features = features;
        this.called = called;
    }

    /** Where a client begins. */
    @GET
    @Operation(operationId = "getOgcLanding", summary = "Landing page of OGC API - Features 要素服务入口")
    public OgcViews.Landing landing(UriInfo uri) {
        Links links = called.links(uri);
        return new OgcViews.Landing(
                "Land of the zone 开发区用地",
                "Parcels, blocks and carriers as features 宗地、区块、载体要素",
                List.of(
                        links.to("/ogc", "self", JSON, "This document 本文档"),
                        links.to(
                                "/openapi.json",
                                "service-desc",
                                "application/vnd.oai.openapi+json;version=3.0",
                                "The API 接口定义"),
                        links.to("/swagger-ui", "service-doc", "text/html", "The API for people 接口文档"),
                        links.to("/ogc/conformance", "conformance", JSON, "Conformance 符合性"),
                        links.to("/ogc/collections", "data", JSON, "Collections 要素集")));
    }

    /** What of the standard holds here. */
    @GET
    @Path("conformance")
    @Operation(operationId = "getOgcConformance", summary = "Conformance classes 符合性声明")
    public OgcViews.Conformance conformance() {
        return new OgcViews.Conformance(List.of(
                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core",
                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson",
                "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30",
                "http://www.opengis.net/spec/ogcapi-features-2/1.0/conf/crs"));
    }

    /** All collections. */
    @GET
    @Path("collections")
    @Operation(operationId = "listOgcCollections", summary = "All collections of features 全部要素集")
    public OgcViews.Collections collections(UriInfo uri) {
        Links links = called.links(uri);
        return new OgcViews.Collections(
                List.of(links.to("/ogc/collections", "self", JSON, "This document 本文档")),
                Stream.of(Layer.values()).map(layer -> describe(layer, links)).toList());
    }

    /** One collection. */
    @GET
    @Path("collections/{collectionId}")
    @Operation(operationId = "getOgcCollection", summary = "One collection of features 按标识查询要素集")
    public OgcViews.Collection collection(
            @Parameter(description = "parcels, blocks or carriers 要素集标识", example = "parcels")
                    @PathParam("collectionId")
                    @Size(max = 32)
                    String collectionId,
            UriInfo uri) {
        return describe(features.layer(collectionId), called.links(uri));
    }

    private OgcViews.Collection describe(Layer layer, Links links) {
        String path = "/ogc/collections/" + layer.id();
        return new OgcViews.Collection(
                layer.id(),
                layer.title(),
                layer.description(),
                features.extent(layer).map(OgcResource::extent).orElse(null),
                "feature",
                Crs.uris(),
                Crs.CRS84.uri(),
                List.of(
                        links.to(path, "self", JSON, "This collection 本要素集"),
                        links.to(path + "/items", "items", Links.GEO_JSON, "Its features 要素")));
    }

    private static OgcViews.Extent extent(BoundingBox box) {
        List<BigDecimal> corners = Stream.of(box.west(), box.south(), box.east(), box.north())
                .map(BigDecimal::valueOf)
                .toList();
        return new OgcViews.Extent(new OgcViews.SpatialExtent(List.of(corners), Crs.CRS84.uri()));
    }
}
