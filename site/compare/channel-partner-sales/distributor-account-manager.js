jobframeCompare.add("channel-partner-sales/distributor-account-manager", {
 "role.summary": "Looked after wholesale distributors separately from other partners. Northwind ended this split in 2026, and distributors are now part of a Partner Manager's portfolio; the page remains for people whose contract still names the old role.",
 "levels": [
  {
   "code": "P3",
   "summary": "Managed the range, stock and orders of regional wholesalers.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.distributor-account-manager.stock-agreements",
     "text": "Agree minimum stock for the fifty best-selling articles with each wholesaler and check it every month"
    },
    {
     "id": "channel-partner-sales.distributor-account-manager.range-talks",
     "text": "Present new products to wholesale buyers twice a year and obtain listings for the ones chosen for the region"
    },
    {
     "id": "channel-partner-sales.distributor-account-manager.returns",
     "text": "Limit returns to the contractual share of sales by moving slow stock between wholesalers before it ages"
    },
    {
     "text": "Give wholesalers' counter staff short product training on site, followed by a sales competition"
    }
   ],
   "jfm.complexity": "Compared sell-in, sell-out and stock figures to find out whether a wholesaler bought for demand or for the rebate.",
   "jfm.knowledge": "Applied knowledge of wholesale pricing, catalogue cycles and stock financing in yearly range talks."
  },
  {
   "code": "P4",
   "summary": "Managed national wholesale groups with several warehouses and central purchasing.",
   "jfm.responsibilities": [
    {
     "id": "channel-partner-sales.distributor-account-manager.stock-agreements",
     "text": "Introduce stock planned jointly by wholesaler and Northwind for national groups, with service levels that both sides measure"
    },
    {
     "id": "channel-partner-sales.distributor-account-manager.range-talks",
     "text": "Negotiate yearly agreements with central purchasing on range, rebate and catalogue space, including what happens when volumes fall short"
    },
    {
     "id": "channel-partner-sales.distributor-account-manager.returns",
     "text": "Redesign return terms with finance so that wholesalers take on new products without passing all of the risk back"
    },
    {
     "text": "Coordinate regional colleagues so that a national wholesaler meets the same terms and messages at every branch"
    }
   ],
   "jfm.complexity": "Reconciled the different aims of a group's central buyers, branch managers and Northwind's plants in one agreement.",
   "jfm.knowledge": "Drew on long experience with buying groups, their rebate systems and their yearly calendar to time negotiations.",
   "capabilities": [
    {
     "id": "Group negotiation",
     "name": "Group negotiation",
     "text": "Kept central and local buyers in step during long negotiations and documented every interim result."
    },
    {
     "id": "Stock analysis",
     "name": "Stock analysis",
     "text": "Read wholesale stock data for early signs of overbuying and acted before returns came in."
    }
   ]
  }
 ]
});
