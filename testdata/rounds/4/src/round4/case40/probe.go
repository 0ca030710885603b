//go:build probe

package case40

import "round4/case40/invoice"

func sample() invoice.Invoice {
	return invoice.Invoice{No: "i1", To: invoice.Party{Name: "canary-name", VAT: "canary-vat", Branch: "north"},
		Lines: []invoice.Line{{Text: "tea", Cents: 300}}}
}

var Probe = map[string]func(){
	"LeakPage":      func() { LeakPage(sample()) },
	"CleanPage":     func() { CleanPage(sample()) },
	"LeakNote":      func() { LeakNote(sample()) },
	"CleanNote":     func() { CleanNote(sample()) },
	"LeakFileName":  func() { LeakFileName(sample()) },
	"CleanFileName": func() { CleanFileName(sample()) },
	"LeakTotal":     func() { LeakTotal(sample()) },
	"CleanTotal":    func() { CleanTotal(sample()) },
}
