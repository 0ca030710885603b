//go:build probe

package case19

var agent = Agent{"web1", "canary-token"}

var Probe = map[string]func(){
	"LeakAgent":  func() { LeakAgent(agent) },
	"CleanAgent": func() { CleanAgent(agent) },
	"LeakMap":    func() { LeakMap(agent) },
	"CleanMap":   func() { CleanMap(agent) },
	"LeakFleet":  func() { LeakFleet(agent) },
	"CleanFleet": func() { CleanFleet(agent) },
}
