#!/bin/bash
(
  until systemctl is-active --quiet kubelet; do sleep 2; done
  logger "kubelet is up"
) &
disown
