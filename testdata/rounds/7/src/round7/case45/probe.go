//go:build probe

package case45

import "context"

func sampleCustomer() Customer {
	return Customer{ID: "c1", Name: "canary-name", Email: "canary-email", Orders: []Order{{"o1", "canary-note"}}}
}

var Probe = map[string]func(){
	"LeakReceipt":    func() { LeakReceipt(context.Background(), sampleCustomer()) },
	"CleanReceipt":   func() { CleanReceipt(context.Background(), sampleCustomer()) },
	"LeakCounts":     func() { LeakCounts(context.Background(), sampleCustomer()) },
	"CleanCounts":    func() { CleanCounts(context.Background(), sampleCustomer()) },
	"LeakRest":       func() { LeakRest(context.Background(), sampleCustomer()) },
	"CleanRest":      func() { CleanRest(context.Background(), sampleCustomer()) },
	"LeakPseudonym":  func() { LeakPseudonym(context.Background(), sampleCustomer()) },
	"CleanPseudonym": func() { CleanPseudonym(context.Background(), sampleCustomer()) },
}
