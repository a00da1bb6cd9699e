package org.chainpanorama.land.ogc;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.chainpanorama.land.geometry.BoundingBox;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The features themselves, as GeoJSON. */
@NeedsScope(ScopeDomain.LAND)
@Path("/ogc/collections/{collectionId}/items")
@Tag(name = "ogc")
@Produces(Links.GEO_JSON)
public class FeatureResource {

    /** RFC 3339 instants or days, alone or as an interval whose ends may be open. */
    private static final String DATETIME = "^(\\.\\.|[0-9][0-9TZ:.+-]{3,34})?(/(\\.\\.|[0-9][0-9TZ:.+-]{3,34})?)?$";

    private final FeatureService features;
    private final CalledAddress called;

    FeatureResource(FeatureService features, CalledAddress called) {
        this.features = features;
        this.called = called;
    }

    /** Features of a collection. */
    @GET
    @Operation(operationId = "listOgcItems", summary = "Features of a collection 查询要素")
    public RestResponse<FeatureCollectionView> items(
            @Parameter(description = "parcels, blocks or carriers 要素集标识", example = "parcels")
                    @PathParam("collectionId")
                    @Size(max = 32)
                    String collectionId,
            @Parameter(description = "Features on one page 每页条数", example = "50")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(200)
                    int limit,
            @Parameter(
                            description = "Touches this box: four numbers in the axis order of bbox-crs 范围",
                            example = "119.9,28.8,120.1,29.0")
                    @QueryParam("bbox")
                    @Size(max = 120)
                    String bbox,
            @Parameter(description = "CRS of bbox by its URI; left out, CRS84 范围坐标系")
                    @QueryParam("bbox-crs")
                    @Size(max = 100)
                    String bboxCrs,
            @Parameter(description = "CRS of the answer by its URI; EPSG/0/4490 has latitude first 返回坐标系")
                    @QueryParam("crs")
                    @Size(max = 100)
                    String crs,
            @Parameter(description = "Accepted as the standard asks; these features have no time, so all match 时间")
                    @QueryParam("datetime")
                    @Pattern(regexp = DATETIME)
                    @Size(max = 80)
                    String datetime,
            @Parameter(description = "Opaque cursor out of the previous page's next link 游标")
                    @QueryParam("cursor")
                    @Size(max = 2000)
                    String cursor,
            UriInfo uri) {
        Layer layer = features.layer(collectionId);
        Crs answered = Crs.of(crs, "crs");
        BoundingBox box = BoundingBox.of(bbox, Crs.of(bboxCrs, "bbox-crs").latitudeFirst());
        PageQuery query = new PageQuery();
        query.limit = limit;
        query.cursor = cursor;
        Page<FeatureView> page = features.features(layer, box, query, answered);
        return answer(
                new FeatureCollectionView(
                        "FeatureCollection", page.items(), page.items().size(), links(layer, page, called.links(uri))),
                answered);
    }

    /** One feature. */
    @GET
    @Path("{featureId}")
    @Operation(operationId = "getOgcItem", summary = "One feature by its code 按代码查询要素")
    public RestResponse<FeatureView> item(
            @Parameter(description = "parcels, blocks or carriers 要素集标识", example = "parcels")
                    @PathParam("collectionId")
                    @Size(max = 32)
                    String collectionId,
            @Parameter(description = "Code of the parcel, block or carrier 代码", example = "330784001002GB00001")
                    @PathParam("featureId")
                    @Size(max = 64)
                    String featureId,
            @Parameter(description = "CRS of the answer by its URI 返回坐标系") @QueryParam("crs") @Size(max = 100)
                    String crs,
            UriInfo uri) {
        Layer layer = features.layer(collectionId);
        Crs answered = Crs.of(crs, "crs");
        Links links = called.links(uri);
        FeatureView feature = features.feature(layer, featureId, answered)
                .with(List.of(links.self(Links.GEO_JSON), collection(layer, links)));
        return answer(feature, answered);
    }

    private static List<Link> links(Layer layer, Page<FeatureView> page, Links links) {
        List<Link> all = new ArrayList<>(List.of(links.self(Links.GEO_JSON), collection(layer, links)));
        if (page.next() != null) all.add(links.next(page.next()));
        return all;
    }

    private static Link collection(Layer layer, Links links) {
        return links.to("/ogc/collections/" + layer.id(), "collection", "application/json", layer.title());
    }

    private static <T> RestResponse<T> answer(T entity, Crs crs) {
        return RestResponse.ResponseBuilder.ok(entity)
                .header("Content-Crs", "<" + crs.uri() + ">")
                .build();
    }
}
