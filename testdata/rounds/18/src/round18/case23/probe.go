//go:build probe

package case23

import (
	"fmt"
	"net"
	"net/textproto"
	"strings"
)

// server takes one mail and prints what is wrong to be in it: names and addresses may be.
func server() Mailer {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		defer l.Close()
		t := textproto.NewConn(c)
		t.PrintfLine("220 hello")
		for {
			line, err := t.ReadLine()
			switch {
			case err != nil:
				return
			case strings.HasPrefix(line, "DATA"):
				t.PrintfLine("354 go on")
				body, _ := t.ReadDotBytes()
				fmt.Println(strings.NewReplacer("canary-patient", "P", "canary-email", "E").Replace(string(body)))
				t.PrintfLine("250 ok")
			case strings.HasPrefix(line, "QUIT"):
				t.PrintfLine("221 bye")
				return
			default:
				t.PrintfLine("250 ok")
			}
		}
	}()
	return Mailer{l.Addr().String(), "lab@example.com"}
}

var Probe = map[string]func(){
	"LeakLine": func() {
		LeakLine(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
	"CleanLine": func() {
		CleanLine(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
	"LeakTemplate": func() {
		LeakTemplate(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
	"CleanTemplate": func() {
		CleanTemplate(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
	"LeakSubject": func() {
		LeakSubject(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
	"CleanSubject": func() {
		CleanSubject(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
	"LeakReset": func() {
		LeakReset(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
	"CleanReset": func() {
		CleanReset(server(), Result{"r1", "canary-patient", "canary-email@example.com", "canary-finding"})
	},
}
