#!/bin/bash
systemctl start chronyd
until systemctl is-active --quiet chronyd; do sleep 1; done
chronyc waitsync 10
