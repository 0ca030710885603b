//go:build probe

package case31

var (
	user   = User{ID: 1, Email: "canary-email@example.test"}
	agent  = Agent{ID: 2, Name: "canary-name"}
	chatty = Chatty{ID: 3, Phone: "canary-phone"}
)

var Probe = map[string]func(){
	"CleanValue":   func() { CleanValue(user) },
	"CleanPointer": func() { CleanPointer(&user) },
	"CleanGroup":   func() { CleanGroup(user) },
	"LeakSlice":    func() { LeakSlice(user) },
	"CleanSlice":   func() { CleanSlice(user) },
	"LeakField":    func() { LeakField(user) },
	"CleanField":   func() { CleanField(user) },
	"LeakLog":      func() { LeakLog(user) },
	"CleanLog":     func() { CleanLog(user) },
	"LeakSprint":   func() { LeakSprint(user) },
	"LeakAgent":    func() { LeakAgent(agent) },
	"CleanAgent":   func() { CleanAgent(agent) },
	"LeakChatty":   func() { LeakChatty(chatty) },
	"CleanChatty":  func() { CleanChatty(chatty) },
	"LeakLazy":     func() { LeakLazy(chatty) },
	"CleanLazy":    func() { CleanLazy(chatty) },
	"LeakJSON":     func() { LeakJSON(&agent) },
	"CleanJSON":    func() { CleanJSON(&agent) },
}
