//go:build probe

package case30

import (
	"fmt"
	"net"
	"net/textproto"
	"strings"
)

// talk answers one client and gives the text of its mail.
func talk(c net.Conn) string {
	conn := textproto.NewConn(c)
	defer conn.Close()
	_ = conn.PrintfLine("220 probe")
	var text string
	for {
		line, err := conn.ReadLine()
		if err != nil {
			return text
		}
		switch verb, _, _ := strings.Cut(line, " "); verb {
		case "DATA":
			_ = conn.PrintfLine("354 go on")
			b, _ := conn.ReadDotBytes()
			text += string(b)
			_ = conn.PrintfLine("250 ok")
		case "QUIT":
			_ = conn.PrintfLine("221 bye")
			return text
		default:
			_ = conn.PrintfLine("250 ok")
		}
	}
}

// delivered runs f with a server, and prints the mail that it gets.
func delivered(f func(*sender, *Appointment)) func() {
	return func() {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			panic(err)
		}
		texts := make(chan string)
		go func() {
			c, err := l.Accept()
			if err != nil {
				panic(err)
			}
			texts <- talk(c)
		}()
		f(&sender{server: l.Addr().String()}, &Appointment{"Dr. Kay", "Ann", "ann@example.com", "canary-reason", "482910", "canary-result"})
		text := <-texts
		if text == "" {
			panic("no mail")
		}
		fmt.Println(text)
	}
}

// Forms is for the text in capitals.
var Forms = map[string][]string{"LeakClient": {"CANARY-REASON"}}

var Probe = map[string]func(){
	"LeakTemplate":  delivered(LeakTemplate),
	"CleanTemplate": delivered(CleanTemplate),
	"LeakSubject":   delivered(LeakSubject),
	"CleanSubject":  delivered(CleanSubject),
	"LeakQuoted":    delivered(LeakQuoted),
	"CleanQuoted":   delivered(CleanQuoted),
	"LeakClient":    delivered(LeakClient),
	"CleanClient":   delivered(CleanClient),
}
