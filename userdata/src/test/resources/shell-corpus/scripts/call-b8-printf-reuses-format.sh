#!/bin/bash
printf '%s/' /etc eks > /tmp/p
printf bootstrap.sh >> /tmp/p
$(< /tmp/p) c1
