//go:build probe

package case19

func sampleCustomerDTO() CustomerDTO {
	d := CustomerDTO{ID: 1, First: "canary-first", Last: "canary-last", Tags: []string{"new"}}
	d.Contact.Mail, d.Contact.Phone = "canary-mail", "canary-phone"
	return d
}

var Probe = map[string]func(){
	"LeakRow":       func() { LeakRow(sampleCustomerDTO()) },
	"CleanRow":      func() { CleanRow(sampleCustomerDTO()) },
	"CleanView":     func() { CleanView(sampleCustomerDTO()) },
	"LeakView":      func() { LeakView(sampleCustomerDTO()) },
	"LeakIndex":     func() { LeakIndex(sampleCustomerDTO()) },
	"CleanIndex":    func() { CleanIndex(sampleCustomerDTO()) },
	"LeakContact":   func() { LeakContact(sampleCustomerDTO()) },
	"CleanContact":  func() { CleanContact(sampleCustomerDTO()) },
	"CleanStripped": func() { CleanStripped(sampleCustomerDTO()) },
}
