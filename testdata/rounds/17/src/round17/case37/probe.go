//go:build probe

package case37

func user() User { return User{"ann", "canary-hash", []Key{{"laptop", "canary-bytes"}}} }

var Probe = map[string]func(){
	"LeakUsers":  func() { LeakUsers(&Wiki{"garden", []User{user()}}) },
	"CleanUsers": func() { CleanUsers(&Wiki{"garden", []User{user()}}) },
	"LeakList":   func() { LeakList(&Wiki{"garden", []User{user()}}) },
	"CleanList":  func() { CleanList(&Wiki{"garden", []User{user()}}) },
	"LeakKeys":   func() { LeakKeys(user()) },
	"CleanKeys":  func() { CleanKeys(user()) },
}
