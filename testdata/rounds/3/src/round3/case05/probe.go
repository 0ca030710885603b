//go:build probe

package case05

var Probe = map[string]func(){
	"LeakList":      func() { LeakList(sampleCustomer()) },
	"CleanList":     func() { CleanList(sampleCustomer()) },
	"LeakTwoLists":  func() { LeakTwoLists(sampleCustomer()) },
	"CleanTwoLists": func() { CleanTwoLists(sampleCustomer()) },
	"LeakHeap":      func() { LeakHeap(sampleCustomer()) },
	"CleanHeap":     func() { CleanHeap(sampleCustomer()) },
	"LeakRing":      func() { LeakRing(sampleCustomer()) },
	"CleanRing":     func() { CleanRing(sampleCustomer()) },
}

func sampleCustomer() Customer {
	return Customer{ID: 7, Name: "canary-name", Phone: "canary-phone", Tier: "tier"}
}
