//go:build probe

package case26

func customer() *Customer {
	return &Customer{1, "a", Contact{"canary-email", "canary-phone"}, []Order{{"s1", "canary-gift"}}}
}

var Probe = map[string]func(){
	"LeakConvert":  func() { LeakConvert(customer()) },
	"CleanConvert": func() { CleanConvert(customer()) },
	"LeakPart":     func() { LeakPart(customer()) },
	"CleanPart":    func() { CleanPart(customer()) },
	"LeakMapper":   func() { LeakMapper(customer()) },
	"CleanMapper":  func() { CleanMapper(customer()) },
	"LeakCopy":     func() { LeakCopy(customer()) },
	"CleanCopy":    func() { CleanCopy(customer()) },
	"LeakShared":   func() { LeakShared(customer()) },
	"CleanShared":  func() { CleanShared(customer()) },
	"LeakPointer":  func() { LeakPointer(customer()) },
	"CleanPointer": func() { CleanPointer(customer()) },
}
