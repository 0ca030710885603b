//go:build probe

package case22

func ptr(s string) *string { return &s }

func config() *Config {
	return &Config{SQLSettings{"pg", ptr("canary-datasource"), []string{"canary-replicas"}, ptr("canary-atrestkey"), nil, false}, MailSettings{"mx", ptr("canary-password")}, nil}
}

var Probe = map[string]func(){
	"LeakPacket":   func() { LeakPacket(config()) },
	"CleanPacket":  func() { CleanPacket(config()) },
	"LeakPing":     func() { LeakPing(config()) },
	"CleanPing":    func() { CleanPing(config()) },
	"LeakChanged":  func() { LeakChanged(config(), &Config{}) },
	"CleanChanged": func() { CleanChanged(config(), &Config{}) },
	"LeakPlugin":   func() { LeakPlugin(config()) },
	"CleanPlugin":  func() { CleanPlugin(config()) },
}
