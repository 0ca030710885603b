//go:build probe

package case40

var box = NewBox([]byte("0123456789abcdef0123456789abcdef"))

var Forms = map[string][]string{
	"LeakSealed": {"id=1 tax="}, // the nonce is another one in each process
	"LeakToken":  {"phone\n" + box.Token("canary-phone-001")},
	"LeakHead":   {"canary-phone-0**"},
}

var Probe = map[string]func(){
	"LeakSealed":  func() { LeakSealed(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
	"CleanSealed": func() { CleanSealed(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
	"LeakToken":   func() { LeakToken(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
	"CleanToken":  func() { CleanToken(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
	"LeakHead":    func() { LeakHead(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
	"CleanTail":   func() { CleanTail(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
	"LeakBoth":    func() { LeakBoth(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
	"CleanBoth":   func() { CleanBoth(box, Courier{1, "canary-phone-001", "canary-taxid"}) },
}
