// Package case06 runs a backup tool as a child process.
package case06

import (
	"log"
	"os/exec"
	"strings"
)

type Target struct {
	Host     string
	User     string
	Password string `pii:"password"`
	Key      string `pii:"api-key"`
}

func dumpCommand(t Target) *exec.Cmd {
	return exec.Command("mysqldump", "-h", t.Host, "-u", t.User, "-p"+t.Password)
}

func dumpCommandEnv(t Target) *exec.Cmd {
	cmd := exec.Command("mysqldump", "-h", t.Host, "-u", t.User)
	cmd.Env = append(cmd.Environ(), "MYSQL_PWD="+t.Password)
	return cmd
}

func LeakCommand(t Target) {
	cmd := dumpCommand(t)
	log.Printf("running %s", cmd.String()) // leak: Target.Password
}

// The password is in the environment, which String does not show.
func CleanCommand(t Target) {
	cmd := dumpCommandEnv(t)
	log.Printf("running %s", cmd.String())
}

func LeakStringer(t Target) {
	cmd := dumpCommand(t)
	log.Print("running ", cmd) // leak: Target.Password
}

func CleanStringer(t Target) {
	cmd := dumpCommand(t)
	log.Print("running ", cmd.Args[0])
}

func LeakArgs(t Target) {
	args := []string{"upload", "--host", t.Host, "--key", t.Key}
	log.Println("uploader", strings.Join(args, " ")) // leak: Target.Key
	run("uploader", args...)
}

func CleanArgs(t Target) {
	args := []string{"upload", "--host", t.Host}
	log.Println("uploader", strings.Join(args, " "))
	run("uploader", append(args, "--key", t.Key)...)
}

func LeakEnv(t Target) {
	cmd := dumpCommandEnv(t)
	log.Printf("environment %q", cmd.Env) // leak: Target.Password
}

func CleanEnv(t Target) {
	cmd := dumpCommandEnv(t)
	log.Printf("environment of %d variables", len(cmd.Env))
}

func CleanStdin(t Target) {
	cmd := exec.Command("uploader", "--host", t.Host, "--key-stdin")
	cmd.Stdin = strings.NewReader(t.Key)
	log.Printf("running %s", cmd)
}

func run(name string, args ...string) bool {
	return exec.Command(name, args...).Run() == nil
}
