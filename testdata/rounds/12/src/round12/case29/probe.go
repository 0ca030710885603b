//go:build probe

package case29

func invoice() Invoice {
	return Invoice{No: 1, Buyer: "canary-buyer", TaxID: "canary-taxid", Phone: "canary-phone", Note: "canary-note", Lines: []Line{{"salt & bread"}}}
}

var Probe = map[string]func(){
	"LeakComment":  func() { LeakComment(invoice()) },
	"CleanComment": func() { CleanComment(invoice()) },
	"LeakElement":  func() { LeakElement(invoice()) },
	"CleanElement": func() { CleanElement(invoice()) },
	"LeakLines":    func() { LeakLines(invoice()) },
	"CleanLines":   func() { CleanLines(invoice()) },
	"LeakEscaped":  func() { LeakEscaped(invoice()) },
	"CleanEscaped": func() { CleanEscaped(invoice()) },
}
