// Package case42 manages clusters, whose state has credentials for clouds.
package case42

import (
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"os"
	"slices"

	"round19/case42/schema"
)

// CloudCredential is what machines are made with.
type CloudCredential struct {
	Name      string `json:"name"`
	AccessKey string `json:"accessKey" pii:"api-key"`
	Secret    string `json:"secretKey" pii:"secret"`
	Region    string `json:"region"`
}

// Cluster is a set of machines.
type Cluster struct {
	Name        string
	Annotations map[string]string
	Token       string `json:"-" pii:"token"`
	Spec        Spec
}

// Spec is what a user asks for.
type Spec struct {
	Size  int
	Cloud *CloudCredential `json:",omitempty"`
}

// annotate keeps a value as text in an annotation.
func annotate(c *Cluster, key string, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	if c.Annotations == nil {
		c.Annotations = map[string]string{}
	}
	c.Annotations[key] = string(text)
	return nil
}

// reference leaves of a credential where it is.
func reference(c *CloudCredential) string { return "cattle-data:" + c.Name }

// assemble is a copy with the credential in it, migrate one with a reference.
func assemble(c Cluster, cred *CloudCredential) Cluster {
	c.Spec.Cloud = cred
	return c
}

func migrate(c Cluster, cred *CloudCredential) Cluster {
	c.Spec.Cloud = nil
	c.Annotations = maps.Clone(c.Annotations)
	if c.Annotations == nil {
		c.Annotations = map[string]string{}
	}
	c.Annotations["cloud"] = reference(cred)
	return c
}

func state(v any) error {
	text, err := json.MarshalIndent(v, "", " ")
	if err != nil {
		return fmt.Errorf("state: %w", err)
	}
	return os.WriteFile("cluster.json", text, 0o600)
}

// LeakState keeps the credential in the state, CleanState a reference.
func LeakState(c Cluster, cred *CloudCredential) error {
	return state(assemble(c, cred)) // leak: CloudCredential.AccessKey, CloudCredential.Secret
}

func CleanState(c Cluster, cred *CloudCredential) error {
	return state(migrate(c, cred))
}

// LeakAnnotation logs the annotations with the last specification, CleanAnnotation their names.
func LeakAnnotation(c Cluster, cred *CloudCredential) {
	if err := annotate(&c, "last", Spec{3, cred}); err != nil {
		return
	}
	log.Printf("updating %s: %v", c.Name, c.Annotations) // leak: CloudCredential.AccessKey, CloudCredential.Secret
}

func CleanAnnotation(c Cluster, cred *CloudCredential) {
	if err := annotate(&c, "last", Spec{3, cred}); err != nil {
		return
	}
	log.Printf("updating %s: %v", c.Name, slices.Collect(maps.Keys(c.Annotations)))
}

// LeakFields shows the values that the schema does not know as secret, CleanFields those that are no secrets.
func LeakFields(cred *CloudCredential) {
	fields := map[string]string{"accessKey": cred.AccessKey, "secretKey": cred.Secret, "region": cred.Region}
	fmt.Println(schema.Filter(fields, schema.Password("secretKey"))) // leak: CloudCredential.AccessKey
}

func CleanFields(cred *CloudCredential) {
	fields := map[string]string{"accessKey": cred.AccessKey, "secretKey": cred.Secret, "region": cred.Region}
	fmt.Println(schema.Filter(fields, schema.Only("region")))
}

// LeakKubeconfig writes a file with the token, CleanKubeconfig one with a command that asks for it.
func LeakKubeconfig(c Cluster) error {
	return state(map[string]any{"cluster": c.Name, "user": map[string]string{"token": c.Token}}) // leak: Cluster.Token
}

func CleanKubeconfig(c Cluster) error {
	return state(map[string]any{"cluster": c.Name, "user": map[string]string{"exec": "rancher token"}, "hidden": Cluster{Name: c.Name, Token: c.Token}})
}
