//go:build probe

package case50

var Probe = map[string]func(){
	"LeakList":       func() { LeakList(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"CleanList":      func() { CleanList(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"LeakKeys":       func() { LeakKeys(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"CleanKeys":      func() { CleanKeys(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"LeakFirst":      func() { LeakFirst(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"CleanFirst":     func() { CleanFirst(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"LeakTransport":  func() { LeakTransport(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"CleanTransport": func() { CleanTransport(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"LeakPublish":    func() { LeakPublish(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
	"CleanPublish":   func() { CleanPublish(Doctor{1, "canary-name"}, Clinic{"w1", "canary-chief"}) },
}
