// Package case03 is a cloud provider that reads its configuration and logs it.
package case03

import (
	"fmt"
	"strings"

	"k8s.io/klog/v2"
)

// Global holds for all servers.
type Global struct {
	User     string
	Password string `pii:"password"`
	Server   string
}

// Center is one server.
type Center struct {
	User       string
	Passphrase string `pii:"password"`
	Port       int
}

// Config is a whole file.
type Config struct {
	Global  Global
	Centers map[string]*Center
	Zones   []string
}

// parse reads "key = value" lines under [sections].
func parse(text string) (*Config, error) {
	c := &Config{Centers: map[string]*Center{}}
	section := ""
	for n, line := range strings.Split(text, "\n") {
		line = strings.TrimSpace(line)
		if name, ok := strings.CutPrefix(line, "["); ok {
			section = strings.TrimSuffix(name, "]")
			continue
		}
		key, value, ok := strings.Cut(line, " = ")
		if !ok {
			return nil, fmt.Errorf("line %d: no value", n+1)
		}
		if section == "Global" {
			switch key {
			case "user":
				c.Global.User = value
			case "password":
				c.Global.Password = value
			}
			continue
		}
		if c.Centers[section] == nil {
			c.Centers[section] = &Center{Port: 443}
		}
		if key == "password" {
			c.Centers[section].Passphrase = value
		}
	}
	return c, nil
}

// fill gives servers without a password the one of all.
func (c *Config) fill() {
	for _, s := range c.Centers {
		if s.Passphrase == "" {
			s.Passphrase = c.Global.Password
		}
	}
}

// LeakConfig logs the global part, CleanConfig the map of pointers, which shows as addresses.
func LeakConfig(text string) {
	c, err := parse(text)
	if err != nil {
		return
	}
	klog.V(4).Infof("config: %+v", c.Global) // leak: Global.Password
}

func CleanConfig(text string) {
	c, err := parse(text)
	if err != nil {
		return
	}
	klog.V(4).Infof("config: %+v", c.Centers)
}

// LeakCenters logs each server, CleanCenters a copy without its password.
func LeakCenters(text string) {
	c, _ := parse(text)
	for name, s := range c.Centers {
		klog.Infof("center %s: %+v", name, *s) // leak: Center.Passphrase
	}
}

func CleanCenters(text string) {
	c, _ := parse(text)
	for name, s := range c.Centers {
		shown := *s
		shown.Passphrase = ""
		klog.Infof("center %s: %+v", name, shown)
	}
}

// LeakPointer logs a pointer to a server, CleanPointer a list of one.
func LeakPointer(text string) {
	c, _ := parse(text)
	klog.Infof("first: %v", c.Centers["vc1"]) // leak: Center.Passphrase
}

func CleanPointer(text string) {
	c, _ := parse(text)
	klog.Infof("first: %v", []*Center{c.Centers["vc1"]})
}

// LeakFilled logs a server that has got the password of all, CleanFilled before it gets it.
func LeakFilled(g Global) {
	c := &Config{Global: g, Centers: map[string]*Center{"vc2": {User: "root"}}}
	c.fill()
	klog.Warningf("center %+v", *c.Centers["vc2"]) // leak: Global.Password
}

func CleanFilled(g Global) {
	c := &Config{Global: g, Centers: map[string]*Center{"vc2": {User: "root"}}}
	klog.Warningf("center %+v", *c.Centers["vc2"])
	c.fill()
}
