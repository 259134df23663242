#!/bin/bash
echo x > "/tmp/$(/etc/eks/bootstrap.sh prod >/dev/null 2>&1; echo log)"
