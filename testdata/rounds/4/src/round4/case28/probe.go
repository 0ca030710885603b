//go:build probe

package case28

import "round4/case28/web"

func sample() web.Principal {
	return web.Principal{ID: "p1", Login: "canary-login", Groups: []string{"staff"}}
}

var Probe = map[string]func(){
	"LeakAccess":   func() { LeakAccess(sample()) },
	"CleanAccess":  func() { CleanAccess(sample()) },
	"LeakHandler":  func() { LeakHandler(sample()) },
	"CleanHandler": func() { CleanHandler(sample()) },
}
