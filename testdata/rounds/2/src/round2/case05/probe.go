//go:build probe

package case05

func sample() Account {
	return Account{Name: "main", Host: "127.0.0.1", Database: "shop", Login: "app", Password: "canary-password"}
}

var Probe = map[string]func(){
	"LeakOpen":     func() { LeakOpen(sample()) },
	"CleanOpen":    func() { CleanOpen(sample()) },
	"LeakTarget":   func() { LeakTarget(sample()) },
	"CleanTarget":  func() { CleanTarget(sample()) },
	"CleanIs":      func() { CleanIs(sample()) },
	"LeakOpenAll":  func() { LeakOpenAll(sample(), sample()) },
	"CleanOpenAll": func() { CleanOpenAll(sample(), sample()) },
	"CleanDial":    func() { CleanDial(sample()) },
	"LeakDial":     func() { LeakDial(sample()) },
}
