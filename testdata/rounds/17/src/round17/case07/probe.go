//go:build probe

package case07

func request() CreateUser { return CreateUser{"ann", "editor", "canary-password"} }

var Probe = map[string]func(){
	"LeakCreate":  func() { LeakCreate(request()) },
	"CleanCreate": func() { CleanCreate(request()) },
	"LeakBatch":   func() { LeakBatch([]CreateUser{request()}) },
	"CleanBatch":  func() { CleanBatch([]CreateUser{request()}) },
	"LeakMixed":   func() { LeakMixed(request(), SetQuota{"editor", 3}) },
	"CleanMixed":  func() { CleanMixed(request(), SetQuota{"editor", 3}) },
}
