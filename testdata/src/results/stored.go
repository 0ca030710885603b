package results

import (
	"fmt"
	"log"
	"os"
	"strings"
)

// What is stored in a tagged field is that data in what a function makes of it and gives back.

type credentials struct {
	Key  string `pii:"api-key"`
	Host string
}

func (c *credentials) check() error {
	if len(c.Key) != 40 {
		return fmt.Errorf("bad key %q", c.Key)
	}
	return nil
}

func (c *credentials) checkHost() error {
	if c.Host == "" {
		return fmt.Errorf("bad host %q", c.Host)
	}
	return nil
}

func loaded() (*credentials, error) {
	c := &credentials{Key: os.Getenv("KEY"), Host: os.Getenv("HOST")}
	return c, c.check()
}

func loadedHost() (*credentials, error) {
	c := &credentials{Key: os.Getenv("KEY"), Host: os.Getenv("HOST")}
	return c, c.checkHost()
}

func refused() error {
	c := &credentials{Key: os.Getenv("KEY")}
	return fmt.Errorf("bad key %q", c.Key)
}

func refusedHost() error {
	c := &credentials{Key: os.Getenv("KEY"), Host: os.Getenv("HOST")}
	return fmt.Errorf("bad host %q", c.Host)
}

func beside() (*credentials, error) {
	key := os.Getenv("KEY")
	return &credentials{Key: key}, fmt.Errorf("the key %s", key)
}

func length() (*credentials, error) {
	key := os.Getenv("KEY")
	return &credentials{Key: key}, fmt.Errorf("%d bytes", len(key))
}

func trimmed() error {
	c := &credentials{Key: strings.TrimSpace(os.Getenv("KEY"))}
	return c.check()
}

func reportsWhatWasStored() {
	_, err := loaded()
	log.Print(err) // want `^credentials\.Key \(pii:api-key\) reaches log\.Print$`
	_, err = loadedHost()
	log.Print(err)           // ok
	log.Print(refused())     // want `^credentials\.Key \(pii:api-key\) reaches log\.Print$`
	log.Print(refusedHost()) // ok
	_, err = beside()
	log.Print(err) // want `^credentials\.Key \(pii:api-key\) reaches log\.Print$`
	_, err = length()
	log.Print(err)       // ok
	log.Print(trimmed()) // want `^credentials\.Key \(pii:api-key\) reaches log\.Print$`
}
