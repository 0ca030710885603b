//go:build probe

package case02

func sample() Config {
	return Config{
		Addr: ":8080",
		DB:   DBConfig{Host: "db", Port: 5432, User: "app", Password: "canary-password"},
		SMTP: &SMTPConfig{Host: "mx", Secret: "canary-secret"},
	}
}

func pointer() *Config {
	c := sample()
	return &c
}

var Probe = map[string]func(){
	"LeakStartup":    func() { LeakStartup(sample()) },
	"CleanStartup":   func() { CleanStartup(sample()) },
	"LeakPointer":    func() { LeakPointer(pointer()) },
	"LeakMailer":     func() { LeakMailer(pointer()) },
	"CleanMailer":    func() { CleanMailer(pointer()) },
	"LeakEffective":  func() { LeakEffective(sample()) },
	"CleanEffective": func() { CleanEffective(sample()) },
	"LeakOldCopy":    func() { LeakOldCopy(sample()) },
	"CleanNewCopy":   func() { CleanNewCopy(sample()) },
	"LeakDSN":        func() { LeakDSN(sample()) },
	"CleanDSN":       func() { CleanDSN(sample()) },
}
