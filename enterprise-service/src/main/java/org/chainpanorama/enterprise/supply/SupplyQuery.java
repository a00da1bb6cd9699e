package org.chainpanorama.enterprise.supply;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.chainpanorama.chassis.code.ChainCode;
import org.chainpanorama.chassis.code.NodeCode;
import org.chainpanorama.enterprise.code.RegisteredCode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which supply relations are wanted. */
public class SupplyQuery {

    @QueryParam("supplier")
    @Size(max = 50)
    @Parameter(description = "Suppliers' credit codes 供应商")
    public List<@RegisteredCode String> suppliers;

    @QueryParam("customer")
    @Size(max = 50)
    @Parameter(description = "Customers' credit codes 采购方")
    public List<@RegisteredCode String> customers;

    @QueryParam("chain")
    @ChainCode
    @Parameter(description = "Chain 产业链")
    public String chain;

    @QueryParam("node")
    @Size(max = 50)
    @Parameter(description = "Nodes that make what is supplied 供应环节")
    public List<@NodeCode String> nodes;

    @QueryParam("annualAmountYuanMin")
    @DecimalMin("0")
    @Parameter(description = "At least this much a year, yuan 年供应额下限(含)")
    public BigDecimal annualAmountYuanMin;

    @QueryParam("asOf")
    @Parameter(description = "Valid on this day 有效日期")
    public LocalDate asOf;
}
