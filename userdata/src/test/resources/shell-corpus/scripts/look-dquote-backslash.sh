#!/bin/bash
"/etc/eks/boot\strap.sh" c1
echo done
