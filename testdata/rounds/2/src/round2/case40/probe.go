//go:build probe

package case40

func sample() Account {
	return Account{Contact: Contact{Email: "canary-email@example.test", Phone: "canary-phone"}, ID: 1, Plan: "free"}
}

var Probe = map[string]func(){
	"LeakPromotedField":   func() { LeakPromotedField(sample()) },
	"CleanPromotedField":  func() { CleanPromotedField(sample()) },
	"LeakPromotedMethod":  func() { LeakPromotedMethod(sample()) },
	"CleanPromotedMethod": func() { CleanPromotedMethod(sample()) },
	"LeakPrint":           func() { LeakPrint(sample()) },
	"CleanPrint":          func() { CleanPrint(sample()) },
	"CleanVersioned":      func() { CleanVersioned(sample()) },
	"LeakVersionedOwner":  func() { LeakVersionedOwner(sample()) },
	"CleanEditor":         func() { CleanEditor(sample()) },
	"LeakVersionedJSON":   func() { LeakVersionedJSON(sample()) },
	"CleanHiddenJSON":     func() { CleanHiddenJSON(sample()) },
	"LeakHiddenPrint":     func() { LeakHiddenPrint(sample()) },
	"CleanShadow":         func() { CleanShadow(sample()) },
	"LeakShadow":          func() { LeakShadow(sample()) },
	"LeakOverwritten":     func() { LeakOverwritten(sample()) },
	"CleanOverwritten":    func() { CleanOverwritten(sample()) },
}
