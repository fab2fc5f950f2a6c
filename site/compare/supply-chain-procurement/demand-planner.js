jobframeCompare.add("supply-chain-procurement/demand-planner", {
 "role.summary": "Forecasts what customers and partners will order, so that plants and warehouses can prepare for it. Demand planners neither set sales targets nor schedule machines; they state what is likely – and how certain that is.",
 "levels": [
  {
   "code": "P2",
   "summary": "Maintains forecasts for a group of steady products and reports deviations.",
   "core_outputs": [
    {
     "id": "supply-chain-procurement.demand-planner.forecast",
     "text": "A monthly forecast for steady-selling articles, entered on time and checked for outliers and missing values"
    },
    {
     "id": "supply-chain-procurement.demand-planner.accuracy",
     "text": "A monthly comparison of forecast and orders that lists the twenty largest misses and a reason for each"
    },
    {
     "id": "supply-chain-procurement.demand-planner.stock",
     "text": "A weekly list of articles whose stock will run out or exceed its limit within eight weeks"
    },
    {
     "id": "supply-chain-procurement.demand-planner.promotions",
     "text": "A calendar of promotions and tenders, collected from sales and partner managers, with expected quantities for each"
    }
   ],
   "jfm.complexity": "Distinguishes a one-off order from a trend by looking at history, season and customer.",
   "jfm.knowledge": "Knows the planning system, the article hierarchy and the seasonal pattern of the assigned products.",
   "components.tasks": [
    {
     "text": "Load order history into the planning system"
    },
    {
     "text": "Clean up one-off orders in the history"
    }
   ],
   "components.skills": [
    {
     "text": "Spreadsheets"
    },
    {
     "text": "Basic statistics"
    },
    {
     "text": "Persistent follow-up"
    }
   ],
   "capabilities": [
    {
     "id": "Pattern recognition",
     "name": "Pattern recognition",
     "text": "Spots shifts in order data early and checks them with somebody who knows the customer."
    },
    {
     "id": "Data discipline",
     "name": "Data discipline",
     "text": "Documents each manual change to a forecast with its reason and its date of review."
    }
   ]
  },
  {
   "code": "P3",
   "summary": "Owns the forecast of a product family and reconciles it with sales and operations every month.",
   "core_outputs": [
    {
     "id": "supply-chain-procurement.demand-planner.forecast",
     "text": "A forecast for the product family over eighteen months that combines statistics, market knowledge and known projects"
    },
    {
     "id": "supply-chain-procurement.demand-planner.accuracy",
     "text": "Forecast error and bias for the product family within the yearly target, published without being asked"
    },
    {
     "id": "supply-chain-procurement.demand-planner.stock",
     "text": "Safety stock levels for each warehouse, recalculated every quarter from actual variation and the promised service level"
    },
    {
     "id": "supply-chain-procurement.demand-planner.promotions",
     "text": "Demand estimates for promotions and tenders, confirmed with sales beforehand and evaluated within a month of their end"
    },
    {
     "text": "Launch forecasts for new products, based on comparable articles and corrected after the first eight weeks of sales"
    },
    {
     "id": "supply-chain-procurement.demand-planner.consensus",
     "text": "Minutes of the monthly demand meeting that record one agreed figure, open risks and who pursues them"
    },
    {
     "text": "Phase-out plans for ending products that leave no more unsold stock than was agreed at the start"
    }
   ]
  },
  {
   "code": "P4",
   "summary": "Leads demand planning across product families and prepares decisions of the monthly sales and operations meeting.",
   "core_outputs": [
    {
     "id": "supply-chain-procurement.demand-planner.forecast",
     "text": "A company-wide demand outlook with scenarios for the main markets that the executive team uses to set capacity"
    },
    {
     "id": "supply-chain-procurement.demand-planner.accuracy",
     "text": "A yearly gain in company-wide forecast accuracy, won by testing methods on past data and retiring those that add nothing"
    },
    {
     "id": "supply-chain-procurement.demand-planner.stock",
     "text": "A yearly proposal on where to hold which stock that lowers capital tied up at an equal service level"
    },
    {
     "id": "supply-chain-procurement.demand-planner.consensus",
     "text": "Decision papers for the sales and operations meeting that show gaps between demand and capacity with costed options"
    },
    {
     "text": "Shared planning with the largest distributors, based on their stock and sales data, that evens out order peaks"
    }
   ],
   "jfm.responsibilities": [
    {
     "text": "Mediate between optimistic sales figures and cautious production plans until both sides sign one number"
    },
    {
     "text": "Try out new data sources and forecasting methods on one product family before recommending them to all planners"
    },
    {
     "text": "Warn supply chain management of market breaks within days and present the likely effects on stock and plants"
    },
    {
     "text": "Train planners in statistics and in questioning sales input, and discuss their largest misses every month"
    }
   ],
   "jfm.complexity": "Explains demand shifts in which market moves, partners' stock and Northwind's own price changes overlap.",
   "jfm.knowledge": "Interprets statistical forecasts in the light of sales incentives, plant capacity and distributors' ordering behaviour.",
   "capabilities": [
    {
     "id": "Pattern recognition",
     "name": "Pattern recognition",
     "text": "States what contradictory market data does and does not show, and how sure the reading is."
    },
    {
     "id": "Building consensus",
     "name": "Building consensus",
     "text": "Brings sales and production to agreement by making the cost of each wrong guess visible."
    },
    {
     "id": "Method knowledge",
     "name": "Method knowledge",
     "text": "Knows the limits of each forecasting method and prefers a simple one that performs as well."
    }
   ]
  }
 ]
});
