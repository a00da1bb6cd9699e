package org.chainpanorama.land.carrier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.chainpanorama.chassis.code.BusinessCode;
import org.chainpanorama.chassis.limit.BodyLimit;
import org.chainpanorama.chassis.page.Items;
import org.chainpanorama.chassis.page.Page;
import org.chainpanorama.chassis.page.PageQuery;
import org.chainpanorama.chassis.security.NeedsScope;
import org.chainpanorama.chassis.security.ScopeDomain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Carriers, their units and leases over HTTP. */
@NeedsScope(ScopeDomain.LAND)
@Path("/api/v1/carriers")
@Tag(name = "carriers", description = "Parks, incubators and standard factories 载体")
public class CarrierResource {

    private static final String CODE = "Code of the carrier 载体代码";

    private final CarrierService carriers;
    private final CarrierFloorService floor;

    CarrierResource(CarrierService carriers, CarrierFloorService floor) {
        this.carriers = carriers;
        this.floor = floor;
    }

    /** The carriers that fit the filter, by code unless sorted otherwise. */
    @GET
    @Operation(operationId = "listCarriers", summary = "Carriers by filter 按条件查询载体")
    public Page<CarrierView> list(@Valid @BeanParam CarrierFilter filter, @Valid @BeanParam PageQuery query) {
        return carriers.list(filter, query);
    }

    /** One carrier. */
    @GET
    @Path("{carrierCode}")
    @Operation(operationId = "getCarrier", summary = "One carrier by its code 按代码查询载体")
    public CarrierView get(
            @Parameter(description = CODE, example = "ELECTRONICS-PARK")
                    @PathParam("carrierCode")
                    @BusinessCode
                    @Size(max = 32)
                    String carrierCode) {
        return carriers.get(carrierCode);
    }

    /** Registers a carrier, or replaces what is registered of it. */
    @PUT
    @Path("{carrierCode}")
    @BodyLimit(BodyLimit.GEOMETRY)
    @Operation(operationId = "putCarrier", summary = "Register or replace a carrier 登记或更新载体")
    public RestResponse<CarrierView> put(
            @Parameter(description = CODE, example = "ELECTRONICS-PARK")
                    @PathParam("carrierCode")
                    @BusinessCode
                    @Size(max = 32)
                    String carrierCode,
            @Valid @NotNull CarrierRegistration registration) {
        return carriers.put(carrierCode, registration).response();
    }

    /** The units of a carrier, by code. */
    @GET
    @Path("{carrierCode}/units")
    @Operation(operationId = "listCarrierUnits", summary = "Units of a carrier and how far they are let 查询载体单元及出租情况")
    public Items<CarrierUnitView> units(
            @Parameter(description = CODE, example = "ELECTRONICS-PARK")
                    @PathParam("carrierCode")
                    @BusinessCode
                    @Size(max = 32)
                    String carrierCode) {
        return floor.units(carrierCode);
    }

    /** Registers a unit, or changes it. */
    @PUT
    @Path("{carrierCode}/units/{unitCode}")
    @Operation(operationId = "putCarrierUnit", summary = "Register or change a unit of a carrier 登记或更新载体单元")
    public RestResponse<CarrierUnitView> putUnit(
            @Parameter(description = CODE, example = "ELECTRONICS-PARK")
                    @PathParam("carrierCode")
                    @BusinessCode
                    @Size(max = 32)
                    String carrierCode,
            @Parameter(description = "Code of the unit 单元代码", example = "A-101")
                    @PathParam("unitCode")
                    @BusinessCode
                    @Size(max = 32)
                    String unitCode,
            @Valid @NotNull CarrierUnitChange change) {
        return floor.putUnit(carrierCode, unitCode, change).response();
    }

    /** The leases of a carrier, by code. */
    @GET
    @Path("{carrierCode}/leases")
    @Operation(operationId = "listCarrierLeases", summary = "Leases of a carrier by filter 查询载体租约")
    public Page<CarrierLeaseView> leases(
            @Parameter(description = CODE, example = "ELECTRONICS-PARK")
                    @PathParam("carrierCode")
                    @BusinessCode
                    @Size(max = 32)
                    String carrierCode,
            @Valid @BeanParam CarrierLeaseFilter filter,
            @Valid @BeanParam PageQuery query) {
        return floor.leases(carrierCode, filter, query);
    }

    /** Registers a lease, or changes it; the unit must have the floor. */
    @PUT
    @Path("{carrierCode}/leases/{leaseCode}")
    @Operation(operationId = "putCarrierLease", summary = "Register or change a lease; it must fit its unit 登记或更新租约")
    public RestResponse<CarrierLeaseView> putLease(
            @Parameter(description = CODE, example = "ELECTRONICS-PARK")
                    @PathParam("carrierCode")
                    @BusinessCode
                    @Size(max = 32)
                    String carrierCode,
            @Parameter(description = "Code of the lease 租约代码", example = "L-0001") @PathParam("leaseCode") @BusinessCode
                    String leaseCode,
            @Valid @NotNull CarrierLeaseChange change) {
        return floor.putLease(carrierCode, leaseCode, change).response();
    }
}
