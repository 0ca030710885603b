// Package case10 hands settings to itself through the environment and the arguments of the process.
package case10

import (
	"fmt"
	"log"
	"os"
	"strings"
)

type Account struct {
	Region string
	Secret string `pii:"secret"`
	User   string `pii:"username"`
}

func LeakEnv(a Account) error {
	if err := os.Setenv("APP_USER", a.User); err != nil {
		return err
	}
	log.Print("user ", os.Getenv("APP_USER")) // leak: Account.User
	return nil
}

func CleanEnv(a Account) error {
	if err := os.Setenv("APP_USER", a.User); err != nil {
		return err
	}
	log.Print("user ", os.Getenv("APP_REGION"))
	return nil
}

func LeakExpand(a Account) {
	fmt.Println(os.Expand("${user} in ${region}", func(k string) string { // leak: Account.User
		if k == "user" {
			return a.User
		}
		return a.Region
	}))
}

func CleanExpand(a Account) {
	fmt.Println(os.Expand("${user} in ${region}", func(k string) string {
		if k == "user" {
			return "somebody"
		}
		return a.Region
	}))
}

func LeakCut(a Account) {
	pair := "secret=" + a.Secret
	_, after, _ := strings.Cut(pair, "=")
	fmt.Println(after) // leak: Account.Secret
}

func CleanCut(a Account) {
	_, _, found := strings.Cut("secret="+a.Secret, "=")
	fmt.Println(a.Region, found)
}

func LeakFields(a Account) {
	for i, f := range strings.Fields(a.Region + " " + a.User) {
		fmt.Println(i, f) // leak: Account.User
	}
}

func CleanFields(a Account) {
	for i := range strings.Fields(a.Region + " " + a.User) {
		fmt.Println(i)
	}
}
