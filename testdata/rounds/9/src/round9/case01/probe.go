//go:build probe

package case01

func user() *User { return &User{1, "canary-email", "canary-phone", "free", "friends"} }

var Probe = map[string]func(){
	"LeakField":     func() { LeakField(NewService(), user()) },
	"CleanHashed":   func() { CleanHashed(NewService(), user()) },
	"CleanError":    func() { CleanError(NewService(), user()) },
	"LeakReflected": func() { LeakReflected(NewService(), user()) },
	"CleanObject":   func() { CleanObject(NewService(), user()) },
	"LeakObject":    func() { LeakObject(NewService(), Invite{1, "canary-friend"}) },
	"CleanInvite":   func() { CleanInvite(NewService(), Invite{1, "canary-friend"}) },
	"CleanUntagged": func() { CleanUntagged(NewService(), user()) },
	"LeakWith":      func() { LeakWith(NewService(), user()) },
}
