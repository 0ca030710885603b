//go:build probe

package case46

func person() Person { return Person{Base{ID: 1}, "canary-name"} }

var Probe = map[string]func(){
	"LeakDescribe":  func() { LeakDescribe(person()) },
	"CleanDescribe": func() { CleanDescribe(person()) },
	"LeakLabel":     func() { LeakLabel(person()) },
	"CleanLabel":    func() { CleanLabel(person()) },
	"LeakCovered":   func() { LeakCovered(person()) },
	"CleanCovered":  func() { CleanCovered(person()) },
	"LeakDated":     func() { LeakDated(person()) },
	"CleanDated":    func() { CleanDated(person()) },
}
