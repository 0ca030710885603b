//go:build probe

package case09

import (
	"bufio"
	"fmt"
	"net"
	"strings"

	"round14/case09/account"
	"round14/case09/mail"
)

func user() *account.User {
	return &account.User{5, "canary-email", "canary-code", "canary-session"}
}

// serve is a mail server for one mail. It prints the text, without what a mail may hold: the address and the code.
func serve() string {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go func() {
		c, err := l.Accept()
		if err != nil {
			return
		}
		defer c.Close()
		fmt.Fprint(c, "220 probe\r\n")
		data := false
		for in := bufio.NewScanner(c); in.Scan(); {
			line := in.Text()
			switch {
			case data && line == ".":
				data = false
				fmt.Fprint(c, "250 ok\r\n")
			case data:
				fmt.Println(strings.NewReplacer("canary-email", "email", "canary-code", "code").Replace(line))
			case strings.HasPrefix(line, "DATA"):
				data = true
				fmt.Fprint(c, "354 go on\r\n")
			case strings.HasPrefix(line, "QUIT"):
				fmt.Fprint(c, "221 bye\r\n")
				return
			default:
				fmt.Fprint(c, "250 ok\r\n")
			}
		}
	}()
	return l.Addr().String()
}

var Probe = map[string]func(){
	"LeakMail":     func() { LeakMail(mail.Outbox{serve(), "a@example.com"}, user()) },
	"CleanMail":    func() { CleanMail(mail.Outbox{serve(), "a@example.com"}, user()) },
	"LeakLog":      func() { LeakLog(mail.Outbox{}, user()) },
	"CleanLog":     func() { CleanLog(mail.Outbox{}, user()) },
	"LeakPending":  func() { LeakPending(mail.Outbox{}, user()) },
	"CleanPending": func() { CleanPending(mail.Outbox{}, user()) },
}
