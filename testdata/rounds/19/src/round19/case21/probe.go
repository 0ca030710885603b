//go:build probe

package case21

var Probe = map[string]func(){
	"LeakJoin":     func() { LeakJoin(ProvisionToken{"canary-name", []string{"node"}, 2}) },
	"CleanJoin":    func() { CleanJoin(ProvisionToken{"canary-name", []string{"node"}, 2}) },
	"LeakWrapped":  func() { LeakWrapped(ProvisionToken{"canary-name", []string{"node"}, 2}) },
	"CleanWrapped": func() { CleanWrapped(ProvisionToken{"canary-name", []string{"node"}, 2}) },
	"LeakFew":      func() { LeakFew(ProvisionToken{"canary-name", []string{"node"}, 2}) },
	"CleanFew":     func() { CleanFew(ProvisionToken{"canary-name", []string{"node"}, 2}) },
	"LeakKey":      func() { LeakKey(ProvisionToken{"canary-name", []string{"node"}, 2}) },
	"CleanKey":     func() { CleanKey(ProvisionToken{"canary-name", []string{"node"}, 2}) },
}
