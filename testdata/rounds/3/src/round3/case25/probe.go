//go:build probe

package case25

var Probe = map[string]func(){
	"LeakChannel":  func() { LeakChannel(sampleInvoice()) },
	"CleanChannel": func() { CleanChannel(sampleInvoice()) },
	"LeakResults":  func() { LeakResults(sampleInvoices()) },
	"CleanResults": func() { CleanResults(sampleInvoices()) },
	"LeakIndexed":  func() { LeakIndexed(sampleInvoices()) },
	"CleanIndexed": func() { CleanIndexed(sampleInvoices()) },
	"LeakErrors":   func() { LeakErrors(sampleInvoices()) },
	"CleanErrors":  func() { CleanErrors(sampleInvoices()) },
	"LeakGo":       func() { LeakGo(sampleInvoice()) },
	"CleanGo":      func() { CleanGo(sampleInvoice()) },
}

func sampleInvoice() Invoice {
	return Invoice{Number: 7, Payer: "canary-payer", Account: "canary-account", Product: "product"}
}
func sampleInvoices() []Invoice {
	return []Invoice{Invoice{Number: 7, Payer: "canary-payer", Account: "canary-account", Product: "product"}, Invoice{Number: 7, Payer: "canary-payer", Account: "canary-account", Product: "product"}}
}
