#!/bin/bash
POOL=${POOL:-memory}

read_args() {
	case $1 in
	cpu)
		cat <<-EOF
			--node-labels=pool=cpu
			--cpu-manager-policy=static
		EOF
		;;
	memory)
		cat <<-EOF
			--node-labels=pool=memory
			--eviction-hard=memory.available<500Mi
		EOF
		;;
	*)
		return 1
		;;
	esac
}

if ARGS=$(read_args "$POOL" | paste -sd' ' -) && [[ -n $ARGS ]]; then
	/etc/eks/bootstrap.sh pools --kubelet-extra-args "$ARGS"
else
	echo "no pool '$POOL'" >&2
fi
