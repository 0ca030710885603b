//go:build probe

package case24

var Probe = map[string]func(){
	"LeakPromoted":          func() { LeakPromoted(sample()) },
	"CleanOverridden":       func() { CleanOverridden(sample()) },
	"LeakInner":             func() { LeakInner(sample()) },
	"CleanThroughInterface": func() { CleanThroughInterface(sample()) },
	"LeakCounted":           func() { LeakCounted(sample()) },
	"CleanDropped":          func() { CleanDropped(sample()) },
}

func sample() Seller {
	return Seller{Shop: "s-7", Email: "canary-email@example.test", TaxID: "canary-taxid"}
}
