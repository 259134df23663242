// Answers as the kubelet of Kubernetes 1.32 would, the last that AL2 had: by its own flag sets, and by its own reading of a
// KubeletConfiguration.
//
// Without arguments it reads one JSON object a line and answers each with one: {"config": {...}, "flags": ["--max-pods=5"]} with
// the configuration that the file, if there is one, and then the flags make of the kubelet's defaults, in the form in which it is
// written, or with {"error": "..."}. With the argument "flags" it lists all flags: name, type, and the
// field's name where a configuration has it.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/pflag"
	"k8s.io/apimachinery/pkg/runtime/schema"
	cliflag "k8s.io/component-base/cli/flag"
	"k8s.io/kubelet/config/v1beta1"
	"k8s.io/kubernetes/cmd/kubelet/app/options"
	kubeletconfig "k8s.io/kubernetes/pkg/kubelet/apis/config"
	"k8s.io/kubernetes/pkg/kubelet/apis/config/scheme"
)

type question struct {
	Flags  []string        `json:"flags"`
	Config json.RawMessage `json:"config"`
}

func main() {
	if len(os.Args) > 1 {
		list()
		return
	}
	in := bufio.NewScanner(os.Stdin)
	in.Buffer(nil, 16<<20)
	for in.Scan() {
		config, err := answer(in.Bytes())
		if err != nil {
			said, _ := json.Marshal(map[string]string{"error": err.Error()})
			fmt.Println(string(said))
			continue
		}
		fmt.Println(string(config))
	}
}

// The kubelet's code panics at some values; a kubelet would end there.
func answer(line []byte) (_ []byte, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("panic: %v", cause)
		}
	}()
	var asked question
	if err := json.Unmarshal(line, &asked); err != nil {
		return nil, err
	}
	schemes, codecs, err := scheme.NewSchemeAndCodecs()
	if err != nil {
		return nil, err
	}
	config := &kubeletconfig.KubeletConfiguration{}
	if asked.Config != nil {
		object, _, err := codecs.UniversalDecoder().Decode(asked.Config, &schema.GroupVersionKind{
			Group: v1beta1.GroupName, Version: "v1beta1", Kind: "KubeletConfiguration"}, nil)
		if err != nil {
			return nil, err
		}
		config = object.(*kubeletconfig.KubeletConfiguration)
	}
	if asked.Config == nil {
		defaults := &v1beta1.KubeletConfiguration{}
		schemes.Default(defaults)
		if err := schemes.Convert(defaults, config, nil); err != nil {
			return nil, err
		}
	}
	if len(asked.Flags) > 0 {
		flags := pflag.NewFlagSet("kubelet", pflag.ContinueOnError)
		flags.SetNormalizeFunc(cliflag.WordSepNormalizeFunc)
		flags.ParseErrorsWhitelist.UnknownFlags = true
		options.AddKubeletConfigFlags(flags, config)
		flags.SetOutput(os.Stderr)
		if err := flags.Parse(asked.Flags); err != nil {
			return nil, err
		}
	}
	written := &v1beta1.KubeletConfiguration{}
	if err := schemes.Convert(config, written, nil); err != nil {
		return nil, err
	}
	return json.Marshal(written)
}

// All flags of the kubelet itself, those of a configuration marked.
func list() {
	configs := pflag.NewFlagSet("", pflag.ContinueOnError)
	options.AddKubeletConfigFlags(configs, &kubeletconfig.KubeletConfiguration{})
	all := pflag.NewFlagSet("", pflag.ContinueOnError)
	options.NewKubeletFlags().AddFlags(all)
	options.AddGlobalFlags(all) // with klog's and cAdvisor's
	configs.VisitAll(func(flag *pflag.Flag) { fmt.Println(strings.Join([]string{flag.Name, flag.Value.Type(), "config"}, "\t")) })
	all.VisitAll(func(flag *pflag.Flag) { fmt.Println(strings.Join([]string{flag.Name, flag.Value.Type(), "flag"}, "\t")) })
}
