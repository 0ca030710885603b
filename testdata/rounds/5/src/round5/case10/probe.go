//go:build probe

package case10

func sample() Account {
	return Account{Region: "north", Secret: "canary-secret", User: "canary-user"}
}

var Probe = map[string]func(){
	"LeakEnv":     func() { LeakEnv(sample()) },
	"CleanEnv":    func() { CleanEnv(sample()) },
	"LeakExpand":  func() { LeakExpand(sample()) },
	"CleanExpand": func() { CleanExpand(sample()) },
	"LeakCut":     func() { LeakCut(sample()) },
	"CleanCut":    func() { CleanCut(sample()) },
	"LeakFields":  func() { LeakFields(sample()) },
	"CleanFields": func() { CleanFields(sample()) },
}
