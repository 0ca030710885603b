//go:build probe

package case32

var Probe = map[string]func(){
	"LeakFull":    func() { LeakFull(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}}) },
	"CleanFull":   func() { CleanFull(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}}) },
	"LeakExcerpt": func() { LeakExcerpt(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}}) },
	"CleanExcerpt": func() {
		CleanExcerpt(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}})
	},
	"LeakAgents":  func() { LeakAgents(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}}) },
	"CleanAgents": func() { CleanAgents(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}}) },
	"LeakView":    func() { LeakView(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}}) },
	"CleanView":   func() { CleanView(Ticket{2, "canary-asker", "canary-text\nmore", []Answer{{"canary-agent", "yes"}}}) },
}
